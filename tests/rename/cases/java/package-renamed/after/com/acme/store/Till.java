package com.acme.store;

public class Till {
    com.acme.store.Till other;
    int shop;
}
