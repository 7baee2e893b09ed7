/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.exception;

import cn.authing.sdk.java.internal.Failure;

/**
 * Too many requests in a short time.
 *
 * <p>Wait and send the request again, at a lower rate.
 *
 * <p>Status 429.
 */
public class ThrottleException extends ApiException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one.
     *
     * @param failure what the service answered
     */
    public ThrottleException(Failure failure) {
        super(failure);
    }
}
