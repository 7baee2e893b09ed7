/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.exception;

import cn.authing.sdk.java.internal.Failure;

/**
 * The request breaks a rule. Something is missing, too long, or not of the right form.
 *
 * <p>Correct the request as the message says. Sending the same request again cannot succeed.
 *
 * <p>Status 400.
 */
public class InvalidArgumentException extends ApiException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one.
     *
     * @param failure what the service answered
     */
    public InvalidArgumentException(Failure failure) {
        super(failure);
    }
}
