package cn.authing.sdk.java.internal;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Predicate;
import cn.authing.sdk.java.exception.GenAuthException;
import cn.authing.sdk.java.model.ApiResponse;

/**
 * One walk over a list that comes in pages.
 *
 * <p>Decides which request fetches the next page, and when there is none: after an empty page; when as many items were
 * seen as the service says there are; where it does not say, after a page that is not full. No list is endless.
 *
 * @param <P> what one call gives
 * @param <T> type of an item
 */
public final class PageWalk<P, T> {
    /**
     * A service that answers every page number with items would be asked for ever; a total that it tells may be wrong, or
     * grow with every page.
     */
    private static final int MOST_PAGES = 10_000;

    private final Source<P, T> source;
    private final long from;
    private Double size;
    private Double seen;
    private int count;
    private boolean ended;
    private CompletableFuture<?> pending;

    private PageWalk(Source<P, T> source) {
        this.source = source;
        OperationRow.Paging paging = source.operation.paging;
        Object first = Pointer.get(source.request, paging.page);
        from = first instanceof Number ? ((Number) first).longValue() : paging.first;
        Object wanted = Pointer.get(source.request, paging.size);
        size = wanted instanceof Number ? (Double) ((Number) wanted).doubleValue() : null;
        seen = from == paging.first ? (Double) 0.0 : null;
    }

    /** Where the pages of a call come from. */
    public static final class Source<P, T> {
        private final OperationRow<P> operation;
        private final Object request;
        private final JsonShape<T> item;
        private final Function<Object, CompletableFuture<ApiResponse<P>>> fetch;

        Source(
                OperationRow<P> operation,
                Object request,
                JsonShape<T> item,
                Function<Object, CompletableFuture<ApiResponse<P>>> fetch) {
            this.operation = operation;
            this.request = request;
            this.item = item;
            this.fetch = fetch;
        }

        public PageWalk<P, T> walk() {
            return new PageWalk<>(this);
        }

        /** The items of a page. */
        public List<T> items(P page) {
            Object found = Pointer.get(page, operation.paging.items);
            if (found == null && Values.has(parent(page), lastStep())) {
                return List.of();
            }
            List<T> items = found == null ? null : JsonShape.list(item).read(found);
            if (items == null) {
                // Not there is not empty: the answer may be a failure, and a list that ends early looks complete.
                throw new GenAuthException("there is no list at " + operation.paging.items + " of the answer");
            }
            return items;
        }

        private Object parent(P page) {
            String items = operation.paging.items;
            return Pointer.get(page, items.substring(0, items.lastIndexOf('/')));
        }

        private String lastStep() {
            String items = operation.paging.items;
            return items.substring(items.lastIndexOf('/') + 1).replace("~1", "/").replace("~0", "~");
        }
    }

    /** The next page, waited for; {@code null} after the last one. */
    public P nextNow() {
        CompletableFuture<P> page = next();
        return page == null ? null : Futures.await(page, source.operation.id);
    }

    /** Whoever walked has enough. */
    public void end() {
        CompletableFuture<?> current = pending;
        ended = true;
        if (current != null) {
            current.cancel(true);
        }
    }

    /** Walks without a thread that waits. */
    public void forEach(Predicate<? super P> step, CompletableFuture<Void> done) {
        CompletableFuture<P> page = next();
        if (page == null) {
            done.complete(null);
            return;
        }
        page.whenCompleteAsync((found, error) -> {
            try {
                if (error != null) {
                    done.completeExceptionally(Futures.unwrap(error));
                } else if (found == null || !step.test(found)) {
                    done.complete(null);
                } else if (!done.isDone()) {
                    forEach(step, done);
                }
            } catch (Throwable failure) {
                done.completeExceptionally(failure);
            }
        });
    }

    /** {@code null} where there are no more; a future of {@code null} where the next one turns out to be empty. */
    private CompletableFuture<P> next() {
        if (ended) {
            return null;
        }
        if (count == MOST_PAGES) {
            String text = "there are more than " + MOST_PAGES + " pages; a list from page " + (from + count) + " goes on";
            return CompletableFuture.failedFuture(new GenAuthException(text));
        }
        Object wanted = count == 0 ? source.request : Pointer.set(source.request, source.operation.paging.page, from + count);
        CompletableFuture<ApiResponse<P>> call = source.fetch.apply(wanted);
        pending = call;
        return Futures.map(call, response -> note(response.getData()));
    }

    /** Looks at a page: is it worth giving, and is there another one? */
    private P note(P page) {
        OperationRow.Paging paging = source.operation.paging;
        int length = source.items(page).size();
        count++;
        size = size == null ? (Double) (double) length : size;
        seen = (seen == null ? (from - paging.first) * size : seen) + length;
        Object total = Pointer.get(page, paging.total);
        // The total is asked first: a service may give fewer items than `size` asked for on every page.
        boolean known = total instanceof Number;
        ended = length == 0 || (known ? seen >= ((Number) total).doubleValue() : length < size);
        return count == 1 || length > 0 ? page : null;
    }
}
