/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.exception;

import cn.authing.sdk.java.internal.Failure;

/**
 * The request failed for a reason on the caller's side that has no status of its own.
 *
 * <p>Read the message and the API code; correct the request.
 *
 * <p>Status 499.
 */
public class ClientException extends ApiException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one.
     *
     * @param failure what the service answered
     */
    public ClientException(Failure failure) {
        super(failure);
    }
}
