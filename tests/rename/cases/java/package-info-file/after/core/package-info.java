/** What all use. */
package core;
