/** Everything that can go wrong. */
package cn.authing.sdk.java.exception;
