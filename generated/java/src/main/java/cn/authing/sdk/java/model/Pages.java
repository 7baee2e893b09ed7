package cn.authing.sdk.java.model;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import cn.authing.sdk.java.internal.PageWalk;

/**
 * A list that comes in pages: every item of the first and all later pages. A page is fetched when its first item is
 * asked for, and each walk begins anew.
 *
 * @param <P> what one call gives
 * @param <T> type of an item
 */
public final class Pages<P, T> implements Iterable<T> {
    private final PageWalk.Source<P, T> source;

    /**
     * Makes one. Called by the SDK.
     *
     * @param source where pages come from
     */
    public Pages(PageWalk.Source<P, T> source) {
        this.source = source;
    }

    @Override
    public Iterator<T> iterator() {
        Iterator<P> pages = pages().iterator();
        return new Iterator<T>() {
            private Iterator<T> items = Collections.emptyIterator();

            @Override
            public boolean hasNext() {
                while (!items.hasNext() && pages.hasNext()) {
                    items = source.items(pages.next()).iterator();
                }
                return items.hasNext();
            }

            @Override
            public T next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return items.next();
            }
        };
    }

    /**
     * All items, one after the other.
     *
     * @return fetches pages while it runs
     */
    public Stream<T> stream() {
        return StreamSupport.stream(spliterator(), false);
    }

    /**
     * The pages themselves.
     *
     * @return each fetched when it is asked for
     */
    public Iterable<P> pages() {
        return () -> {
            PageWalk<P, T> walk = source.walk();
            return new Iterator<P>() {
                private P next;

                @Override
                public boolean hasNext() {
                    if (next == null) {
                        next = walk.nextNow();
                    }
                    return next != null;
                }

                @Override
                public P next() {
                    if (!hasNext()) {
                        throw new NoSuchElementException();
                    }
                    P page = next;
                    next = null;
                    return page;
                }
            };
        };
    }

    /**
     * The items of one page.
     *
     * @param page one of {@link #pages()}
     * @return in their order
     */
    public List<T> itemsOf(P page) {
        return source.items(page);
    }
}
