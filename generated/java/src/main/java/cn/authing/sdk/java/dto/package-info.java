/** What is sent and what comes back. */
package cn.authing.sdk.java.dto;
