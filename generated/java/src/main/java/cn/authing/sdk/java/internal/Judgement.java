package cn.authing.sdk.java.internal;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import cn.authing.sdk.java.exception.ApiException;
import cn.authing.sdk.java.exception.DecodeException;
import cn.authing.sdk.java.model.HttpAnswer;

/**
 * What an answer means.
 *
 * <p>Decides success or failure (the envelope's word where the body has one, else the HTTP status), the result of a success,
 * and the failure. A body is never checked against its schema: members and values that the description does not know are
 * kept. What to do about a failure is left to {@link Retry}.
 *
 * @param <R> what the call gives
 */
final class Judgement<R> {
    /** Longest message of a service that is repeated, and how much of a body that cannot be read is kept; characters. */
    private static final int LONGEST_MESSAGE = 500;

    private static final int START = 200;
    /** Where services put their words for what went wrong, and its code, when no envelope says so. */
    private static final List<String> MESSAGES =
            List.of("/message", "/error/message", "/detail", "/error_description", "/title", "/error");

    private static final List<String> CODES = List.of("/code", "/error/code", "/error");
    private static final Pattern JSON_TYPE = Pattern.compile(".*[/+]json\\b.*", Pattern.CASE_INSENSITIVE);

    /** The result; of a failure in an envelope the body, read as if it were one. */
    final R result;
    /** For the log. */
    final Object body;

    final int status;
    final String requestId;
    final boolean enveloped;
    /** {@code null}: the call succeeded. */
    final ApiException failure;

    private Judgement(R result, Object body, int status, String requestId, boolean enveloped, ApiException failure) {
        this.result = result;
        this.body = body;
        this.status = status;
        this.requestId = requestId;
        this.enveloped = enveloped;
        this.failure = failure;
    }

    /** {@code open}: the body, where it is read piece by piece; else {@code null}. */
    static <R> Judgement<R> of(
            ServiceRow service,
            OperationRow<R> operation,
            HttpAnswer raw,
            OpenAnswer open,
            int attempts,
            Collection<String> secrets) {
        ServiceRow.Envelope envelope = service.envelope;
        int httpStatus = raw.getStatus();
        Answer<? extends R> answer = operation.answerTo(httpStatus);
        String type = raw.getHeaders().firstValue("content-type").orElse(null);
        boolean accepted = answer.accepts(httpStatus);
        // What is not for reading as text, such as a picture, is not decoded.
        boolean isText = answer.isJson() || !accepted || type != null && JSON_TYPE.matcher(type).matches();
        String text = isText ? Answer.decode(raw.getBody()) : "";
        Object json = isText ? Json.parse(text) : Json.NONE;

        Object verdict = Pointer.get(json, envelope.success);
        boolean enveloped = verdict != null;
        int status = verdict instanceof Long ? Math.toIntExact((Long) verdict) : httpStatus;
        Object id = Pointer.get(json, envelope.requestId);
        if (id == null) {
            id = raw.getHeaders().firstValue("x-request-id").orElse(null);
        }
        String requestId = id instanceof String && !"".equals(id) ? Redact.scrub((String) id, secrets) : null;

        if (enveloped ? envelope.values.contains(verdict) : accepted) {
            boolean isEmpty = httpStatus == 204 || httpStatus == 205 || operation.method.equals("HEAD");
            if (isEmpty) {
                return new Judgement<>(null, null, status, requestId, enveloped, null);
            }
            if (open != null) {
                return new Judgement<>(answer.open(open), null, status, requestId, enveloped, null);
            }
            if (!answer.isJson()) {
                return new Judgement<>(answer.read(raw), json == Json.NONE ? null : json, status, requestId, enveloped, null);
            }
            R result = json == Json.NONE || json == null ? null : answer.shape.read(json);
            if (json == Json.NONE || json != null && result == null) {
                String shown = Redact.scrub(type, secrets);
                String what = json != Json.NONE
                        ? "JSON of another type than the description says"
                        : raw.getBody().length == 0 ? "an empty body" : (shown == null ? "a body of no type" : shown) + ", not JSON";
                String start = text.substring(0, Math.min(START, text.length()));
                String message = operation.method + " " + operation.path + " was answered with HTTP " + httpStatus + " and " + what;
                throw new DecodeException(message, httpStatus, shown, start);
            }
            return new Judgement<>(result, json, status, requestId, enveloped, null);
        }

        Object body = json == Json.NONE ? text : json;
        R asResult = json instanceof Map && answer.isJson() ? answer.shape.read(json) : null;
        Serializable code = find(json, concat(envelope.code, enveloped ? List.of() : CODES), secrets);
        Object words = find(json, concat(envelope.message, MESSAGES), secrets);
        if (words == null) {
            words = httpStatus >= 300 && httpStatus < 400
                    ? "a redirect, which is not followed"
                    : "the service gave no reason";
        }
        String shown = String.valueOf(words);
        String message = status + " " + shown.substring(0, Math.min(LONGEST_MESSAGE, shown.length())) + " ("
                + operation.method + " " + operation.path
                + (requestId == null ? ")" : ", request id " + requestId + ")");
        ApiException failure = service.failure(new Failure(
                message,
                status,
                httpStatus,
                code,
                requestId,
                raw.getHeaders(),
                body,
                Pointer.get(json, envelope.data),
                operation.method,
                operation.path,
                attempts,
                Retry.retryAfter(raw.getHeaders())));
        return new Judgement<>(asResult, body, status, requestId, enveloped, failure);
    }

    private static List<String> concat(String first, List<String> rest) {
        String[] all = new String[rest.size() + 1];
        all[0] = first;
        System.arraycopy(rest.toArray(), 0, all, 1, rest.size());
        return Arrays.asList(all);
    }

    /** The first text or number that is there, without its secrets. */
    private static Serializable find(Object json, List<String> places, Collection<String> secrets) {
        for (String place : places) {
            Object found = Pointer.get(json, place);
            if (found instanceof Number) {
                return (Number) found;
            }
            if (found instanceof String && !"".equals(found)) {
                return Redact.scrub((String) found, secrets);
            }
        }
        return null;
    }
}
