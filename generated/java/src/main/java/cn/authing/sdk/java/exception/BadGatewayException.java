/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.exception;

import cn.authing.sdk.java.internal.Failure;

/**
 * A part of the service did not answer as it should.
 *
 * <p>Try again later when repeating does no harm.
 *
 * <p>Status 502.
 */
public class BadGatewayException extends ApiException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one.
     *
     * @param failure what the service answered
     */
    public BadGatewayException(Failure failure) {
        super(failure);
    }
}
