package opsc.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Work on many States, a few at once: each is read, asked and let go, so that no more of the
 * world's law is held than there are processors. What is made of them comes back in order.
 */
final class EachState {

    /** More would hold more in memory and wait for the same disk and heap. */
    private static final int MOST_AT_ONCE = 4;

    private EachState() {}

    /** What is made of one State; may run on any thread, and so prints nothing. */
    interface Work<S, T> {
        T of(S state) throws Problem;
    }

    /** What is done with it, in the order of the States. */
    interface Then<T> {
        void accept(T made) throws Problem;
    }

    static <S, T> void inOrder(List<S> states, Work<S, T> work, Then<T> then, Progress progress)
            throws Problem {
        int atOnce = Math.min(MOST_AT_ONCE, Runtime.getRuntime().availableProcessors());
        ExecutorService threads = Executors.newFixedThreadPool(atOnce);
        Deque<Future<T>> window = new ArrayDeque<>();
        int done = 0;
        try {
            for (S state : states) {
                Callable<T> task = () -> work.of(state);
                window.add(threads.submit(task));
                if (window.size() > atOnce) {
                    then.accept(made(window.remove()));
                    progress.at(++done, states.size());
                }
            }
            while (!window.isEmpty()) {
                then.accept(made(window.remove()));
                progress.at(++done, states.size());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> T made(Future<T> future) throws Problem {
        try {
            return future.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Problem problem) {
                throw problem;
            }
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
