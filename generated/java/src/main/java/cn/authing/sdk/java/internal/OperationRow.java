package cn.authing.sdk.java.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import cn.authing.sdk.java.model.ResponseStream;
import cn.authing.sdk.java.model.ServerSentEvent;

/**
 * One row of the operation table: all that the runtime must know to send a call and to read its answer.
 *
 * <p>Decides the shape of the rows. The generator prints one for each operation; a method of a client only names its row.
 * What OpenAPI takes for granted is left out.
 *
 * @param <R> what the call gives
 */
public final class OperationRow<R> {
    private static final Set<String> IDEMPOTENT = Set.of("GET", "HEAD", "OPTIONS", "PUT", "DELETE", "TRACE");

    final String id;
    final String method;
    final String path;
    final List<Parameter> parameters;
    final BodyKind body;
    final String mediaType;
    /** Member of the request object that is the body; {@code null}: the request is the body. */
    final String bodyKey;
    /** Alternatives; every scheme of one alternative is needed. */
    final List<List<String>> security;

    final boolean idempotent;
    final Paging paging;
    final Set<String> sensitive;
    /** How a success is read whose status has no answer of its own. */
    final Answer<R> answer;

    private final Map<String, Answer<?>> answers;
    /** How its members are written, where that is not the usual way. */
    final Map<String, Part> parts;
    /** Media type to ask for; {@code null}: JSON where the answer is JSON, else any. */
    final String accept;
    /**
     * Address that takes the place of the client's, unless its caller named one; {@code null}: none. Empty: it is another
     * than the client's, and only the caller knows it.
     */
    final String server;

    private OperationRow(Builder builder, Answer<R> answer) {
        id = builder.id;
        method = builder.method;
        path = builder.path;
        parameters = Collections.unmodifiableList(new ArrayList<>(builder.parameters));
        body = builder.body;
        mediaType = builder.mediaType;
        bodyKey = builder.bodyKey;
        security = Collections.unmodifiableList(new ArrayList<>(builder.security));
        idempotent = builder.idempotent || IDEMPOTENT.contains(method);
        paging = builder.paging;
        sensitive = Collections.unmodifiableSet(new TreeSet<>(builder.sensitive));
        this.answer = answer;
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(builder.answers));
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(builder.parts));
        accept = builder.accept;
        server = builder.server;
    }

    /** How an answer with this status is read, if it is a success. */
    @SuppressWarnings("unchecked") // the generator prints a result that all of them give
    Answer<? extends R> answerTo(int httpStatus) {
        Answer<?> range = answers.getOrDefault(httpStatus / 100 + "XX", answer);
        return (Answer<? extends R>) answers.getOrDefault(String.valueOf(httpStatus), range);
    }

    /** Whether an answer may be read piece by piece. */
    boolean mayStream() {
        return answer.isStream() || answers.values().stream().anyMatch(Answer::isStream);
    }

    /** Begins a row: name of the method, method of HTTP, path with <code>{name}</code> for parameters. */
    public static Builder of(String id, String method, String path) {
        return new Builder(id, method, path);
    }

    /** The same row, of a call that may be sent twice. */
    OperationRow<R> asIdempotent() {
        Builder builder = new Builder(id, method, path);
        builder.parameters.addAll(parameters);
        builder.body = body;
        builder.mediaType = mediaType;
        builder.bodyKey = bodyKey;
        builder.security.addAll(security);
        builder.sensitive.addAll(sensitive);
        builder.answers.putAll(answers);
        builder.parts.putAll(parts);
        builder.accept = accept;
        builder.server = server;
        builder.idempotent = true;
        return new OperationRow<>(builder, answer);
    }

    /** Pages that are counted: pointers into request and answer. */
    static final class Paging {
        final String page;
        final String size;
        final int first;
        final String items;
        final String total;

        Paging(String page, String size, int first, String items, String total) {
            this.page = page;
            this.size = size;
            this.first = first;
            this.items = items;
            this.total = total;
        }
    }

    /** Puts a row together; the last call says how the answer is read. */
    public static final class Builder {
        private final String id;
        private final String method;
        private final String path;
        private final List<Parameter> parameters = new ArrayList<>();
        private final List<List<String>> security = new ArrayList<>();
        private final List<String> sensitive = new ArrayList<>();
        private BodyKind body;
        private String mediaType;
        private String bodyKey;
        private boolean idempotent;
        private Paging paging;
        private final Map<String, Answer<?>> answers = new LinkedHashMap<>();
        private final Map<String, Part> parts = new LinkedHashMap<>();
        private String accept;
        private String server;

        private Builder(String id, String method, String path) {
            this.id = id;
            this.method = method;
            this.path = path;
        }

        /** A parameter of the path; {@code key}: member of the request object. */
        public Builder path(String name, String key, ParameterStyle style) {
            return parameter(Parameter.Place.PATH, name, key, style, Encoding::percent);
        }

        public Builder query(String name, String key, ParameterStyle style) {
            return parameter(Parameter.Place.QUERY, name, key, style, Encoding::percent);
        }

        /** A parameter of the query whose reserved characters stay as they are. */
        public Builder queryReserved(String name, String key, ParameterStyle style) {
            return parameter(Parameter.Place.QUERY, name, key, style, Encoding.keepReserved());
        }

        public Builder header(String name, String key, ParameterStyle style) {
            return parameter(Parameter.Place.HEADER, name, key, style, Encoding::percent);
        }

        public Builder cookie(String name, String key, ParameterStyle style) {
            return parameter(Parameter.Place.COOKIE, name, key, style, Encoding::percent);
        }

        public Builder cookieReserved(String name, String key, ParameterStyle style) {
            return parameter(Parameter.Place.COOKIE, name, key, style, Encoding.keepReserved());
        }

        /** A cookie that is sent as it is. */
        public Builder cookieRaw(String name, String key, ParameterStyle style) {
            return parameter(Parameter.Place.COOKIE, name, key, style, Encoding::keepAll);
        }

        private Builder parameter(
                Parameter.Place place, String name, String key, ParameterStyle style, UnaryOperator<String> encode) {
            parameters.add(new Parameter(place, name, key, style, encode));
            return this;
        }

        /** The request is the body. */
        public Builder body(BodyKind kind) {
            return body(kind, null, null);
        }

        /** {@code type}: media type, {@code null} for that of the kind; {@code key}: member that is the body. */
        public Builder body(BodyKind kind, String type, String key) {
            body = kind;
            mediaType = type;
            bodyKey = key;
            return this;
        }

        /** One alternative: schemes that are needed together. */
        public Builder security(String... schemes) {
            security.add(List.of(schemes));
            return this;
        }

        Builder security(List<String> schemes) {
            security.add(schemes);
            return this;
        }

        /** May be sent twice although its method says otherwise. */
        public Builder idempotent() {
            idempotent = true;
            return this;
        }

        /** {@code size} and {@code total} may be {@code null}. */
        public Builder paging(String page, String size, int first, String items, String total) {
            paging = new Paging(page, size, first, items, total);
            return this;
        }

        /** How a member of the body is written. */
        public Builder part(String name, Part part) {
            parts.put(name, part);
            return this;
        }

        /** Media type to ask for. */
        public Builder accept(String type) {
            accept = type;
            return this;
        }

        /** Address that takes the place of the client's; empty: only the caller knows it. */
        public Builder server(String address) {
            server = address;
            return this;
        }

        /** How the answer of a status ({@code 202}) or of a range ({@code 2XX}) is read. */
        public Builder on(String status, Answer<?> answer) {
            answers.put(status, answer);
            return this;
        }

        /** Names of members, at any depth of request and answer, that must never be logged. */
        public Builder sensitive(String... names) {
            Collections.addAll(sensitive, names);
            return this;
        }

        public <R> OperationRow<R> json(JsonShape<R> shape) {
            return new OperationRow<>(this, Answer.json(shape));
        }

        public OperationRow<String> text() {
            return new OperationRow<>(this, Answer.text());
        }

        public OperationRow<byte[]> bytes() {
            return new OperationRow<>(this, Answer.bytes());
        }

        public OperationRow<String> location() {
            return new OperationRow<>(this, Answer.location());
        }

        public <T> OperationRow<ResponseStream<ServerSentEvent<T>>> events(JsonShape<T> data) {
            return new OperationRow<>(this, Answer.events(data));
        }

        public OperationRow<ResponseStream<ServerSentEvent<String>>> textEvents() {
            return new OperationRow<>(this, Answer.textEvents());
        }

        public <T> OperationRow<ResponseStream<T>> jsonLines(JsonShape<T> item) {
            return new OperationRow<>(this, Answer.jsonLines(item));
        }

        public <T> OperationRow<ResponseStream<T>> jsonSequence(JsonShape<T> item) {
            return new OperationRow<>(this, Answer.jsonSequence(item));
        }

        /** Of several types; {@code usual}: of a status that has no answer of its own. */
        @SuppressWarnings("unchecked") // everything is an object
        public OperationRow<Object> mixed(Answer<?> usual) {
            return new OperationRow<>(this, (Answer<Object>) usual);
        }

        public OperationRow<Void> nothing() {
            return new OperationRow<>(this, Answer.nothing());
        }
    }
}
