/** Carts. */
package shop.cart;
