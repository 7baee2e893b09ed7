/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.exception;

import cn.authing.sdk.java.internal.Failure;

/**
 * Code of yours that runs inside the service failed, such as a pipeline or a custom database
 * script.
 *
 * <p>Look at the logs of that code in the console.
 *
 * <p>Status 603.
 */
public class CustomCodeException extends ApiException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one.
     *
     * @param failure what the service answered
     */
    public CustomCodeException(Failure failure) {
        super(failure);
    }
}
