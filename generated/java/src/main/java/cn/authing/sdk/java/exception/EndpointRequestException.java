/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.exception;

import cn.authing.sdk.java.internal.Failure;

/**
 * The service could not reach a third-party system that it depends on.
 *
 * <p>Check that the third-party system is up and can be reached, and how it is configured in the
 * console.
 *
 * <p>Status 601.
 */
public class EndpointRequestException extends ApiException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one.
     *
     * @param failure what the service answered
     */
    public EndpointRequestException(Failure failure) {
        super(failure);
    }
}
