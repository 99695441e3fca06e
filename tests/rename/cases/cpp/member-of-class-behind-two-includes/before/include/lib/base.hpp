#pragma once
namespace lib { struct Base { double mass = 0; virtual ~Base() = default; }; }
