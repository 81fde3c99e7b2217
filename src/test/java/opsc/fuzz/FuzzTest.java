package opsc.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Mutants of every kind of data file, each of which must end in a report or in diagnostics with a
 * place inside the file: nothing is thrown, nothing hangs. A few thousand in every build; {@code
 * mvn -Pfuzz test} runs a million in 512 MB. Of every 1000 one goes through the command line.
 */
class FuzzTest {

    /** Seconds of work after which an input counts as hanging: others may use the machine too. */
    private static final int LONGEST = 5;

    /** Seconds after which it counts as hanging though it does nothing. */
    private static final int LONGEST_IDLE = 120;

    private static final ThreadMXBean WORK = ManagementFactory.getThreadMXBean();

    private static final long INPUTS = Long.getLong("fuzz.inputs", 4_000);
    private static final long FIRST = Long.getLong("fuzz.first", 0);
    private static final int THREADS = Integer.getInteger("fuzz.threads", 2);

    private final SortedMap<String, LongAdder> outcomes = new ConcurrentSkipListMap<>();
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private final AtomicLong next = new AtomicLong(FIRST);
    private final Map<Thread, Running> running = new ConcurrentHashMap<>();
    private long slowest;
    private long slowestNumber;

    /**
     * @param since a moment in nanoseconds
     * @param worked what its thread had worked before, in nanoseconds
     */
    private record Running(long number, long since, long worked) {}

    @Test
    void everyMutantEndsInAReportOrInDiagnosticsWithAPlace() throws Exception {
        Trial unharmed = new Trial();
        List<Seed> seeds = new ArrayList<>(Seed.all());
        seeds.addAll(unharmed.workbook().seeds());
        List<Seed> sound = new ArrayList<>();
        for (Seed seed : seeds) {
            if (unharmed.isSound(seed)) {
                sound.add(seed);
            }
        }
        assertEquals(
                EnumSet.allOf(Seed.Kind.class),
                sound.stream().map(Seed::kind).collect(Collectors.toSet()));
        Mutants mutants = new Mutants(seeds, sound);
        List<Thread> threads = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            Trial trial = new Trial();
            threads.add(new Thread(() -> run(mutants, trial)));
        }
        long start = System.nanoTime();
        threads.forEach(thread -> thread.setDaemon(true));
        threads.forEach(Thread::start);
        while (threads.stream().anyMatch(Thread::isAlive)) {
            Thread.sleep(20);
            failIfOneHangs(threads);
        }
        System.out.printf(
                "fuzz: %d inputs from number %d in %d s; slowest %d ms of work (number %d); peak heap %d MB of %d%n",
                INPUTS,
                FIRST,
                (System.nanoTime() - start) / 1_000_000_000,
                slowest / 1_000_000,
                slowestNumber,
                peakHeap() >> 20,
                Runtime.getRuntime().maxMemory() >> 20);
        SortedMap<String, Long> counts = new TreeMap<>();
        outcomes.forEach((outcome, count) -> counts.put(outcome, count.sum()));
        counts.forEach((outcome, count) -> System.out.printf("  %8d %s%n", count, outcome));
        assertEquals(List.of(), List.copyOf(wrong));
        assertTrue(
                counts.keySet().stream().anyMatch(outcome -> outcome.endsWith(": report")),
                "some mutants are sound: " + counts);
    }

    private void run(Mutants mutants, Trial trial) {
        for (long number = next.getAndIncrement();
                number < FIRST + INPUTS && wrong.isEmpty();
                number = next.getAndIncrement()) {
            Mutants.Mutant mutant = mutants.at(number);
            long start = WORK.getCurrentThreadCpuTime();
            running.put(Thread.currentThread(), new Running(number, System.nanoTime(), start));
            try {
                String outcome = trial.of(mutant, number);
                outcomes.computeIfAbsent(outcome, none -> new LongAdder()).increment();
            } catch (Throwable thrown) {
                StackTraceElement[] at = thrown.getStackTrace();
                wrong.add(
                        "number " + number + ": " + thrown + (at.length > 0 ? " at " + at[0] : ""));
                keep(number, mutant);
            }
            long took = WORK.getCurrentThreadCpuTime() - start;
            synchronized (this) {
                if (took > slowest) {
                    slowest = took;
                    slowestNumber = number;
                }
            }
        }
        running.remove(Thread.currentThread());
    }

    private void failIfOneHangs(List<Thread> threads) {
        for (Thread thread : threads) {
            Running now = running.get(thread);
            if (now != null
                    && (WORK.getThreadCpuTime(thread.getId()) - now.worked()
                                    > LONGEST * 1_000_000_000L
                            || System.nanoTime() - now.since() > LONGEST_IDLE * 1_000_000_000L)) {
                fail("number " + now.number() + " hangs at " + List.of(thread.getStackTrace()));
            }
        }
    }

    /** Where a crash can be made a case from. */
    private static void keep(long number, Mutants.Mutant mutant) {
        try {
            Path folder = Files.createDirectories(Path.of("target/fuzz"));
            Path name = Path.of(mutant.seed().path()).getFileName();
            Files.write(folder.resolve(number + "-" + name), mutant.bytes());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }
}
