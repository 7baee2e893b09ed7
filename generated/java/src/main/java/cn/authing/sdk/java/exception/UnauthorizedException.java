/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.exception;

import cn.authing.sdk.java.internal.Failure;

/**
 * The credentials or the token were not accepted, or the token has expired.
 *
 * <p>Check the access key or the application ID. Where a user is signed in, have the user sign in
 * again.
 *
 * <p>Status 401.
 */
public class UnauthorizedException extends ApiException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one.
     *
     * @param failure what the service answered
     */
    public UnauthorizedException(Failure failure) {
        super(failure);
    }
}
