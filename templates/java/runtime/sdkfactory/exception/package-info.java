/** Everything that can go wrong. */
package sdkfactory.exception;
