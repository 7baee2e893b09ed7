/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.exception;

import cn.authing.sdk.java.internal.Failure;

/**
 * The plan of the user pool does not include this, or its quota is used up.
 *
 * <p>Change the plan in the console, or wait until the quota is renewed.
 *
 * <p>Status 402.
 */
public class PaymentNeededException extends ApiException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one.
     *
     * @param failure what the service answered
     */
    public PaymentNeededException(Failure failure) {
        super(failure);
    }
}
