/** Carts. */
package shop.basket;
