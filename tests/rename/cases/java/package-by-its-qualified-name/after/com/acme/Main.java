package com.acme;

class Main {
    com.acme.store.Till till;
    int shop;
}
