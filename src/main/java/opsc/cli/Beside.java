package opsc.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Work done beside the command's own: with a second core it costs no time. */
final class Beside<T> {

    private final FutureTask<T> task;

    private Beside(FutureTask<T> task) {
        this.task = task;
    }

    static <T> Beside<T> start(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(task, "beside");
        thread.setDaemon(true);
        thread.start();
        return new Beside<>(task);
    }

    /** Waits until the work has ended, well or not. */
    void await() {
        try {
            task.get();
        } catch (ExecutionException told) {
            // by result()
        } catch (InterruptedException impossible) {
            throw new IllegalStateException("nobody interrupts the command", impossible);
        }
    }

    /** Waits for the result, or fails as the work did. */
    T result() throws Problem {
        try {
            return task.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Problem problem) {
                throw problem;
            }
            if (failed.getCause() instanceof RuntimeException bug) {
                throw bug;
            }
            if (failed.getCause() instanceof Error grave) {
                throw grave;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException impossible) {
            throw new IllegalStateException("nobody interrupts the command", impossible);
        }
    }
}
