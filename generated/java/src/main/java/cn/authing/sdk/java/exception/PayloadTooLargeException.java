/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.exception;

import cn.authing.sdk.java.internal.Failure;

/**
 * The request is too large.
 *
 * <p>Send less in one call, for example shorter lists or a smaller file.
 *
 * <p>Status 413.
 */
public class PayloadTooLargeException extends ApiException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one.
     *
     * @param failure what the service answered
     */
    public PayloadTooLargeException(Failure failure) {
        super(failure);
    }
}
