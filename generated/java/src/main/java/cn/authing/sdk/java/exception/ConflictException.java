/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.exception;

import cn.authing.sdk.java.internal.Failure;

/**
 * The request clashes with what exists, such as an email address that is taken.
 *
 * <p>Read what exists, then change it or choose another value. Do not repeat the request.
 *
 * <p>Status 409.
 */
public class ConflictException extends ApiException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one.
     *
     * @param failure what the service answered
     */
    public ConflictException(Failure failure) {
        super(failure);
    }
}
