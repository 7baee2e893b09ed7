/** Options, answers and what all types have in common. */
package cn.authing.sdk.java.model;
