package com.acme;

class Main {
    com.acme.shop.Till till;
    int shop;
}
