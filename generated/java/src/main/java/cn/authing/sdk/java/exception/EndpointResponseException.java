/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.exception;

import cn.authing.sdk.java.internal.Failure;

/**
 * A third-party system answered the service with an error, or with something it cannot use.
 *
 * <p>Look at the logs of the third-party system, and how it is configured in the console.
 *
 * <p>Status 602.
 */
public class EndpointResponseException extends ApiException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one.
     *
     * @param failure what the service answered
     */
    public EndpointResponseException(Failure failure) {
        super(failure);
    }
}
