package app;

import shop.Purse;

/**
 * Wallet.
 *
 * @see Purse
 * @see shop.Purse#pay
 */
class Use {
    // Wallet
    Purse w;
}
