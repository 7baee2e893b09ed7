/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.exception;

import cn.authing.sdk.java.internal.Failure;

/**
 * The caller is known but may not do this.
 *
 * <p>Grant the permission to the access key or to the user in the console.
 *
 * <p>Status 403.
 */
public class ForbiddenException extends ApiException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one.
     *
     * @param failure what the service answered
     */
    public ForbiddenException(Failure failure) {
        super(failure);
    }
}
