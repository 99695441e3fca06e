package shop;

class Till {
    Wallet wallet = new Wallet(new Wallet());
    Wallet[] many = new Wallet[3];
    String s = "Wallet";
}
