package com.acme.shop;

public class Till {
    com.acme.shop.Till other;
    int shop;
}
