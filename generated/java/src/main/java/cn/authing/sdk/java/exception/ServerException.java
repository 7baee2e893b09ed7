/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.exception;

import cn.authing.sdk.java.internal.Failure;

/**
 * The service failed.
 *
 * <p>Try again later when repeating does no harm. If it keeps failing, give the request ID to
 * support.
 *
 * <p>Status 500.
 */
public class ServerException extends ApiException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one.
     *
     * @param failure what the service answered
     */
    public ServerException(Failure failure) {
        super(failure);
    }
}
