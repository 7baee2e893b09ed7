package cn.authing.sdk.java.internal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Predicate;
import cn.authing.sdk.java.exception.GenAuthException;
import cn.authing.sdk.java.model.ServerSentEvent;

/**
 * From the bytes of a stream to its items.
 *
 * <p>Decides where an item ends in server-sent events (HTML Standard, 9.2.6), in lines of JSON and in JSON texts behind
 * record separators (RFC 7464); how large one may be; what <code>data: [DONE]</code> means; that the deadline of the call
 * and a silence longer than the time limit of an attempt end the stream, and that nothing stays open however it ends.
 *
 * @param <T> type of an item
 */
public final class ItemStream<T> {
    /** What a stream is made of. */
    enum Kind {
        EVENTS,
        TEXT_EVENTS,
        JSON_LINES,
        JSON_SEQUENCE
    }

    /** Stands behind the last item; {@code null} is an item like others. */
    private static final Object END = new Object();

    private final OpenAnswer open;
    private final Kind kind;
    private final JsonShape<?> shape;
    /** Items that are whole. What went wrong, or the end, comes behind them. */
    private final Queue<Object> items = new LinkedList<>();

    private GenAuthException failure;
    private boolean over;

    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    private byte[] undecoded = {};
    private boolean begun;

    private final StringBuilder rest = new StringBuilder();
    private boolean afterReturn;
    private final List<String> data = new ArrayList<>();
    private String event = "";
    private long size;
    private Duration retry;
    private volatile String lastEventId;

    ItemStream(OpenAnswer open, Kind kind, JsonShape<?> shape) {
        this.open = open;
        this.kind = kind;
        this.shape = shape;
    }

    /** The id of the last event that had one; {@code null}: none had. */
    public String lastEventId() {
        return lastEventId;
    }

    /** Waits for the next item and hands it on; {@code false}: there was none. */
    public boolean nextNow(Consumer<? super T> into) {
        Object found;
        try {
            found = Futures.await(next(), open.operation);
        } catch (RuntimeException error) {
            close();
            throw error;
        }
        if (found == END) {
            return false;
        }
        into.accept(item(found));
        return true;
    }

    /** Reads without a thread that waits. */
    public void forEach(Predicate<? super T> step, CompletableFuture<Void> done) {
        next().whenCompleteAsync((found, error) -> {
            try {
                if (error != null) {
                    done.completeExceptionally(Futures.unwrap(error));
                } else if (done.isDone() || found == END || !step.test(item(found))) {
                    done.complete(null);
                } else {
                    forEach(step, done);
                }
            } catch (Throwable failed) {
                done.completeExceptionally(failed);
            }
        });
    }

    @SuppressWarnings("unchecked") // made by the shape of the operation
    private T item(Object found) {
        return (T) found;
    }

    /** Closes the connection. */
    public void close() {
        open.body.close();
    }

    // ---------------------------------------------------------------------------------------------- reading

    private CompletableFuture<Object> next() {
        CompletableFuture<Object> wanted = new CompletableFuture<>();
        pull(wanted);
        return wanted;
    }

    /** Reads until there is an item, or nothing more. A loop, because many pieces may be there at once. */
    private void pull(CompletableFuture<Object> wanted) {
        while (items.isEmpty() && failure == null && !over) {
            long left = open.left();
            if (left <= 0) {
                failure = open.late();
                break;
            }
            CompletableFuture<byte[]> piece = open.body.next();
            if (!piece.isDone()) {
                long pause = open.timeout.toMillis();
                CompletableFuture<Void> timer = Futures.after(Math.min(pause, left));
                timer.thenRunAsync(() -> {
                    if (wanted.completeExceptionally(left <= pause ? open.late() : open.silent())) {
                        close();
                    }
                });
                piece.whenCompleteAsync((bytes, error) -> {
                    timer.cancel(false);
                    if (!wanted.isDone()) {
                        feed(bytes, error);
                        pull(wanted);
                    }
                });
                return;
            }
            piece.whenComplete(this::feed);
        }
        if (!items.isEmpty()) {
            wanted.complete(items.remove());
            return;
        }
        close();
        if (failure == null) {
            wanted.complete(END);
        } else {
            wanted.completeExceptionally(failure);
        }
    }

    private void feed(byte[] bytes, Throwable error) {
        if (error != null) {
            failure = open.broken(Futures.unwrap(error));
            return;
        }
        try {
            boolean last = bytes == null;
            take(decode(last ? new byte[0] : bytes, last));
            if (last) {
                if (kind == Kind.JSON_LINES || kind == Kind.JSON_SEQUENCE) {
                    text(rest.toString());
                }
                over = true;
            }
        } catch (GenAuthException unreadable) {
            failure = unreadable;
        }
    }

    /** The text so far, without the bytes of a character that is not whole yet. */
    private String decode(byte[] bytes, boolean last) {
        ByteBuffer in = ByteBuffer.allocate(undecoded.length + bytes.length)
                .put(undecoded)
                .put(bytes)
                .flip();
        CharBuffer out = CharBuffer.allocate(in.remaining() + 1);
        decoder.decode(in, out, last);
        if (last) {
            decoder.flush(out);
        }
        undecoded = new byte[in.remaining()];
        in.get(undecoded);
        String text = out.flip().toString();
        if (!begun && !text.isEmpty()) {
            begun = true;
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        }
        return text;
    }

    /** Cuts the text into lines, or into what stands between separators. */
    private void take(String given) {
        boolean isEvents = kind == Kind.EVENTS || kind == Kind.TEXT_EVENTS;
        // Of a line break of two characters the second may come later, when the first has ended the line.
        String text = afterReturn && given.startsWith("\n") ? given.substring(1) : given;
        if (!given.isEmpty()) {
            afterReturn = isEvents && given.endsWith("\r");
        }
        int from = 0;
        for (int at = 0; at < text.length() && !over; at++) {
            char one = text.charAt(at);
            boolean ends = one == (kind == Kind.JSON_SEQUENCE ? '\u001e' : '\n') || isEvents && one == '\r';
            if (!ends) {
                continue;
            }
            String whole = rest.append(text, from, at).toString();
            rest.setLength(0);
            if (isEvents && one == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n') {
                at++;
            }
            from = at + 1;
            if (isEvents) {
                line(whole);
            } else {
                text(whole);
            }
        }
        rest.append(text, from, text.length());
        check(rest.length(), rest);
    }

    private void check(long length, CharSequence shown) {
        if (length > open.limit) {
            throw open.unreadable("an item that is too long", shown.toString());
        }
    }

    // ------------------------------------------------------------------------------------------------ items

    private void text(String text) {
        if (!text.trim().isEmpty()) {
            items.add(parsed(text));
        }
    }

    private Object parsed(String text) {
        Object json = Json.parse(text);
        if (json == Json.NONE) {
            throw open.unreadable("an item that is not JSON", text);
        }
        Object read = json == null ? null : shape.read(Values.widened(json));
        if (json != null && read == null) {
            throw open.unreadable("an item of another type than the description says", text);
        }
        return read;
    }

    private void line(String line) {
        if (line.isEmpty()) {
            dispatch();
            return;
        }
        int colon = line.indexOf(':');
        String name = colon < 0 ? line : line.substring(0, colon);
        String value = colon < 0 ? "" : line.substring(colon + 1);
        if (value.startsWith(" ")) {
            value = value.substring(1);
        }
        if (name.equals("data")) {
            data.add(value);
            size += value.length();
            check(size, data.get(0));
        } else if (name.equals("event")) {
            event = value;
        } else if (name.equals("id") && value.indexOf('\0') < 0) {
            lastEventId = value;
        } else if (name.equals("retry") && value.matches("[0-9]{1,15}")) {
            retry = Duration.ofMillis(Long.parseLong(value));
        }
    }

    private void dispatch() {
        String all = String.join("\n", data);
        boolean isJson = kind == Kind.EVENTS;
        // The sign of those who stream JSON and have no other way to say that it is over.
        if (isJson && all.equals("[DONE]")) {
            over = true;
            return;
        }
        if (!data.isEmpty()) {
            String id = lastEventId == null ? "" : lastEventId;
            Object read = isJson ? parsed(all) : all;
            items.add(new ServerSentEvent<>(event.isEmpty() ? "message" : event, read, id, retry));
        }
        event = "";
        data.clear();
        size = 0;
        retry = null;
    }
}
