#pragma once
namespace lib { struct Base { double kilograms = 0; virtual ~Base() = default; }; }
