/** Small helpers. */
package cn.authing.sdk.java.util;
