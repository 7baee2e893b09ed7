package cn.authing.sdk.java.internal;

import java.util.regex.Pattern;
import cn.authing.sdk.java.exception.RequestException;

/**
 * From a row of the operation table and a caller's values to what will be sent, without credentials.
 *
 * <p>Decides where each value goes, and that nothing is sent whose path would lead elsewhere or whose header is broken.
 */
final class Prepared extends Draft {
    /** {@code .} and {@code ..} in every spelling that a URL parser takes for them. */
    private static final Pattern DOTS = Pattern.compile("(?:.*[/\\\\])?(?:\\.|%2e){1,2}(?:[/\\\\].*)?", Pattern.CASE_INSENSITIVE);

    private static final Pattern PATH = Pattern.compile("/[^?#\\s]*");

    final String url;
    /** {@code null}: none. */
    final byte[] body;
    /** The value that the body was made from, for the log. */
    final Object content;

    Prepared(ServiceRow service, Settings settings, OperationRow<?> operation, Object request) {
        String usual = operation.answer.isJson() ? "application/json" : "*/*";
        set(headers, "accept", operation.accept == null ? usual : operation.accept);
        // What is compressed can be read as a whole only.
        set(headers, "accept-encoding", operation.mayStream() ? "identity" : "gzip");
        set(headers, "user-agent", service.agent + " java/" + Runtime.version().feature());
        path = operation.path;
        for (Parameter one : operation.parameters) {
            one.put(Values.member(request, one.key), this);
        }
        // Asked of the finished path: a parameter, two of them side by side, or the caller of `request` may have made it.
        if (!PATH.matcher(path).matches() || DOTS.matcher(path).matches()) {
            throw new RequestException("the path of " + operation.id
                    + " must begin with a slash and hold no query and no segment \".\" or \"..\"");
        }
        boolean has = operation.body != null
                && (operation.bodyKey == null ? request != null : Values.has(request, operation.bodyKey));
        content = !has ? null : operation.bodyKey == null ? request : Values.member(request, operation.bodyKey);
        String boundary = BodyKind.newBoundary();
        body = has ? operation.body.encode(content, operation.parts, boundary) : null;
        if (has) {
            set(headers, "content-type", operation.body.mediaType(operation.mediaType, boundary));
        }
        settings.headers.forEach((name, value) -> set(headers, name, value));
        // Whoever names a host, such as that of a sandbox, means it for all that is sent.
        String server = settings.values.containsKey(service.hostOption) ? null : operation.server;
        if (server != null && server.isEmpty()) {
            throw new RequestException(
                    operation.id + " is not where the rest of the service is: set " + service.hostOption);
        }
        url = (server == null ? settings.base : server) + Encoding.tolerant(path);
    }
}
