/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.exception;

import cn.authing.sdk.java.internal.Failure;

/**
 * Something that the request refers to does not exist.
 *
 * <p>Check the IDs in the request, and that the client talks to the user pool that they belong to.
 *
 * <p>Status 404.
 */
public class NotFoundException extends ApiException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one.
     *
     * @param failure what the service answered
     */
    public NotFoundException(Failure failure) {
        super(failure);
    }
}
