/** Clients: begin here. */
package cn.authing.sdk.java.client;
