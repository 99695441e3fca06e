package app;

import shop.Wallet;

/**
 * Wallet.
 *
 * @see Wallet
 * @see shop.Wallet#pay
 */
class Use {
    // Wallet
    Wallet w;
}
