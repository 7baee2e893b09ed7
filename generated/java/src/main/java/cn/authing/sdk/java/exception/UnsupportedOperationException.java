/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.exception;

import cn.authing.sdk.java.internal.Failure;

/**
 * The service does not support this operation.
 *
 * <p>Check that the operation exists in your edition and version of the service.
 *
 * <p>Status 501.
 */
public class UnsupportedOperationException extends ApiException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one.
     *
     * @param failure what the service answered
     */
    public UnsupportedOperationException(Failure failure) {
        super(failure);
    }
}
