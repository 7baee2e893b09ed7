package cn.authing.sdk.java.model;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import cn.authing.sdk.java.exception.RequestException;
import cn.authing.sdk.java.internal.ItemStream;

/**
 * Items that arrive one by one, each read when it is asked for. It can be read once, and is closed when it was read to its
 * end; who stops sooner closes it, best by {@code try (ResponseStream<T> stream = …)}.
 *
 * @param <T> type of an item
 */
public final class ResponseStream<T> implements Iterable<T>, AutoCloseable {
    private final ItemStream<T> source;
    private final AtomicBoolean begun = new AtomicBoolean();

    /**
     * Makes one. Called by the SDK.
     *
     * @param source where items come from
     */
    public ResponseStream(ItemStream<T> source) {
        this.source = source;
    }

    /**
     * The id of the last event that had one. To go on after a break, send it as the API says.
     *
     * @return {@code null} where none had
     */
    public String getLastEventId() {
        return source.lastEventId();
    }

    /** Waits for each item; interrupting the thread ends the stream. */
    @Override
    public Iterator<T> iterator() {
        begin();
        return new Iterator<T>() {
            private T next;
            private boolean has;
            private boolean over;

            @Override
            public boolean hasNext() {
                if (!has && !over) {
                    has = source.nextNow(item -> next = item);
                    over = !has;
                }
                return has;
            }

            @Override
            public T next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                has = false;
                return next;
            }
        };
    }

    /**
     * All items, one after the other.
     *
     * @return waits for items while it runs; closing it closes the connection
     */
    public Stream<T> stream() {
        return StreamSupport.stream(spliterator(), false).onClose(this::close);
    }

    /**
     * Reads without a thread that waits.
     *
     * @param step handles an item; {@code false} ends the stream
     * @return done after the last item. Cancelling it ends the stream
     */
    public CompletableFuture<Void> forEachAsync(Predicate<? super T> step) {
        begin();
        CompletableFuture<Void> done = new CompletableFuture<>();
        done.whenComplete((nothing, error) -> source.close());
        source.forEach(step, done);
        return done;
    }

    private void begin() {
        if (begun.getAndSet(true)) {
            throw new RequestException("a stream can be read only once");
        }
    }

    /** Closes the connection. */
    @Override
    public void close() {
        begun.set(true);
        source.close();
    }
}
