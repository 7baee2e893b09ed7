/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.exception;

import cn.authing.sdk.java.internal.Failure;

/**
 * The service is down for maintenance or overloaded.
 *
 * <p>Try again later.
 *
 * <p>Status 503.
 */
public class ServiceUnavailableException extends ApiException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one.
     *
     * @param failure what the service answered
     */
    public ServiceUnavailableException(Failure failure) {
        super(failure);
    }
}
