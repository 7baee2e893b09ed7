/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.exception;

import cn.authing.sdk.java.internal.Failure;

/**
 * The request is well formed, but cannot be carried out in the present state.
 *
 * <p>Bring what the request refers to into the state that the message asks for.
 *
 * <p>Status 422.
 */
public class InvalidOperationException extends ApiException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one.
     *
     * @param failure what the service answered
     */
    public InvalidOperationException(Failure failure) {
        super(failure);
    }
}
