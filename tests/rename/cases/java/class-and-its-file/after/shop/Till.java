package shop;

class Till {
    Purse wallet = new Purse(new Purse());
    Purse[] many = new Purse[3];
    String s = "Wallet";
}
