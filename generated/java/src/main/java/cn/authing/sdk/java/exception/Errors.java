/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.exception;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/** Tells failures apart, also where a future has wrapped them. */
public final class Errors {
    private Errors() {
        // only static methods
    }

    /**
     * Whether something thrown is, or holds, a <code>GenAuthException</code>.
     *
     * @param error anything
     * @return <code>false</code> for anything else, and for <code>null</code>
     */
    public static boolean isGenAuth(Throwable error) {
        return find(error, GenAuthException.class) != null;
    }

    /**
     * Whether something thrown is, or holds, a <code>ApiException</code>.
     *
     * @param error anything
     * @return <code>false</code> for anything else, and for <code>null</code>
     */
    public static boolean isApi(Throwable error) {
        return find(error, ApiException.class) != null;
    }

    /**
     * Whether something thrown is, or holds, a <code>AbortException</code>.
     *
     * @param error anything
     * @return <code>false</code> for anything else, and for <code>null</code>
     */
    public static boolean isAbort(Throwable error) {
        return find(error, AbortException.class) != null;
    }

    /**
     * Whether something thrown is, or holds, a <code>ConfigurationException</code>.
     *
     * @param error anything
     * @return <code>false</code> for anything else, and for <code>null</code>
     */
    public static boolean isConfiguration(Throwable error) {
        return find(error, ConfigurationException.class) != null;
    }

    /**
     * Whether something thrown is, or holds, a <code>ConnectionException</code>.
     *
     * @param error anything
     * @return <code>false</code> for anything else, and for <code>null</code>
     */
    public static boolean isConnection(Throwable error) {
        return find(error, ConnectionException.class) != null;
    }

    /**
     * Whether something thrown is, or holds, a <code>DecodeException</code>.
     *
     * @param error anything
     * @return <code>false</code> for anything else, and for <code>null</code>
     */
    public static boolean isDecode(Throwable error) {
        return find(error, DecodeException.class) != null;
    }

    /**
     * Whether something thrown is, or holds, a <code>OAuthException</code>.
     *
     * @param error anything
     * @return <code>false</code> for anything else, and for <code>null</code>
     */
    public static boolean isOAuth(Throwable error) {
        return find(error, OAuthException.class) != null;
    }

    /**
     * Whether something thrown is, or holds, a <code>RequestException</code>.
     *
     * @param error anything
     * @return <code>false</code> for anything else, and for <code>null</code>
     */
    public static boolean isRequest(Throwable error) {
        return find(error, RequestException.class) != null;
    }

    /**
     * Whether something thrown is, or holds, a <code>TimeoutException</code>.
     *
     * @param error anything
     * @return <code>false</code> for anything else, and for <code>null</code>
     */
    public static boolean isTimeout(Throwable error) {
        return find(error, TimeoutException.class) != null;
    }

    /**
     * Whether something thrown is, or holds, a <code>InvalidArgumentException</code>.
     *
     * @param error anything
     * @return <code>false</code> for anything else, and for <code>null</code>
     */
    public static boolean isInvalidArgument(Throwable error) {
        return find(error, InvalidArgumentException.class) != null;
    }

    /**
     * Whether something thrown is, or holds, a <code>UnauthorizedException</code>.
     *
     * @param error anything
     * @return <code>false</code> for anything else, and for <code>null</code>
     */
    public static boolean isUnauthorized(Throwable error) {
        return find(error, UnauthorizedException.class) != null;
    }

    /**
     * Whether something thrown is, or holds, a <code>PaymentNeededException</code>.
     *
     * @param error anything
     * @return <code>false</code> for anything else, and for <code>null</code>
     */
    public static boolean isPaymentNeeded(Throwable error) {
        return find(error, PaymentNeededException.class) != null;
    }

    /**
     * Whether something thrown is, or holds, a <code>ForbiddenException</code>.
     *
     * @param error anything
     * @return <code>false</code> for anything else, and for <code>null</code>
     */
    public static boolean isForbidden(Throwable error) {
        return find(error, ForbiddenException.class) != null;
    }

    /**
     * Whether something thrown is, or holds, a <code>NotFoundException</code>.
     *
     * @param error anything
     * @return <code>false</code> for anything else, and for <code>null</code>
     */
    public static boolean isNotFound(Throwable error) {
        return find(error, NotFoundException.class) != null;
    }

    /**
     * Whether something thrown is, or holds, a <code>ConflictException</code>.
     *
     * @param error anything
     * @return <code>false</code> for anything else, and for <code>null</code>
     */
    public static boolean isConflict(Throwable error) {
        return find(error, ConflictException.class) != null;
    }

    /**
     * Whether something thrown is, or holds, a <code>PayloadTooLargeException</code>.
     *
     * @param error anything
     * @return <code>false</code> for anything else, and for <code>null</code>
     */
    public static boolean isPayloadTooLarge(Throwable error) {
        return find(error, PayloadTooLargeException.class) != null;
    }

    /**
     * Whether something thrown is, or holds, a <code>InvalidOperationException</code>.
     *
     * @param error anything
     * @return <code>false</code> for anything else, and for <code>null</code>
     */
    public static boolean isInvalidOperation(Throwable error) {
        return find(error, InvalidOperationException.class) != null;
    }

    /**
     * Whether something thrown is, or holds, a <code>ThrottleException</code>.
     *
     * @param error anything
     * @return <code>false</code> for anything else, and for <code>null</code>
     */
    public static boolean isThrottle(Throwable error) {
        return find(error, ThrottleException.class) != null;
    }

    /**
     * Whether something thrown is, or holds, a <code>ClientException</code>.
     *
     * @param error anything
     * @return <code>false</code> for anything else, and for <code>null</code>
     */
    public static boolean isClient(Throwable error) {
        return find(error, ClientException.class) != null;
    }

    /**
     * Whether something thrown is, or holds, a <code>ServerException</code>.
     *
     * @param error anything
     * @return <code>false</code> for anything else, and for <code>null</code>
     */
    public static boolean isServer(Throwable error) {
        return find(error, ServerException.class) != null;
    }

    /**
     * Whether something thrown is, or holds, a <code>UnsupportedOperationException</code>.
     *
     * @param error anything
     * @return <code>false</code> for anything else, and for <code>null</code>
     */
    public static boolean isUnsupportedOperation(Throwable error) {
        return find(error, UnsupportedOperationException.class) != null;
    }

    /**
     * Whether something thrown is, or holds, a <code>BadGatewayException</code>.
     *
     * @param error anything
     * @return <code>false</code> for anything else, and for <code>null</code>
     */
    public static boolean isBadGateway(Throwable error) {
        return find(error, BadGatewayException.class) != null;
    }

    /**
     * Whether something thrown is, or holds, a <code>ServiceUnavailableException</code>.
     *
     * @param error anything
     * @return <code>false</code> for anything else, and for <code>null</code>
     */
    public static boolean isServiceUnavailable(Throwable error) {
        return find(error, ServiceUnavailableException.class) != null;
    }

    /**
     * Whether something thrown is, or holds, a <code>EndpointRequestException</code>.
     *
     * @param error anything
     * @return <code>false</code> for anything else, and for <code>null</code>
     */
    public static boolean isEndpointRequest(Throwable error) {
        return find(error, EndpointRequestException.class) != null;
    }

    /**
     * Whether something thrown is, or holds, a <code>EndpointResponseException</code>.
     *
     * @param error anything
     * @return <code>false</code> for anything else, and for <code>null</code>
     */
    public static boolean isEndpointResponse(Throwable error) {
        return find(error, EndpointResponseException.class) != null;
    }

    /**
     * Whether something thrown is, or holds, a <code>CustomCodeException</code>.
     *
     * @param error anything
     * @return <code>false</code> for anything else, and for <code>null</code>
     */
    public static boolean isCustomCode(Throwable error) {
        return find(error, CustomCodeException.class) != null;
    }

    /**
     * What was thrown, without what a future has wrapped it in.
     *
     * @param <E> the class that is looked for
     * @param error anything
     * @param type that class
     * @return {@code null} where it is something else
     */
    public static <E extends Throwable> E find(Throwable error, Class<E> type) {
        Throwable at = error;
        while ((at instanceof CompletionException || at instanceof ExecutionException) && at.getCause() != null) {
            at = at.getCause();
        }
        return type.isInstance(at) ? type.cast(at) : null;
    }
}
