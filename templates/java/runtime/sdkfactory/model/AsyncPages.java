package sdkfactory.model;

import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import sdkfactory.internal.PageWalk;

/**
 * A list that comes in pages, without a thread that waits for them. Each walk begins anew.
 *
 * @param <P> what one call gives
 * @param <T> type of an item
 */
public final class AsyncPages<P, T> {
    private final PageWalk.Source<P, T> source;

    /**
     * Makes one. Called by the SDK.
     *
     * @param source where pages come from
     */
    public AsyncPages(PageWalk.Source<P, T> source) {
        this.source = source;
    }

    /**
     * Walks every item of the first and all later pages.
     *
     * @param step handles an item; {@code false} ends the walk
     * @return done after the last item. Cancelling it ends the walk
     */
    public CompletableFuture<Void> forEach(Predicate<? super T> step) {
        return forEachPage(page -> source.items(page).stream().allMatch(step));
    }

    /**
     * Walks the pages themselves.
     *
     * @param step handles a page; {@code false} ends the walk
     * @return done after the last page. Cancelling it ends the walk
     */
    public CompletableFuture<Void> forEachPage(Predicate<? super P> step) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        PageWalk<P, T> walk = source.walk();
        done.whenComplete((nothing, error) -> walk.end());
        walk.forEach(step, done);
        return done;
    }
}
