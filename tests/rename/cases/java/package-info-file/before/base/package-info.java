/** What all use. */
package base;
