//! Change notices: written, read, and compared with a month of service.
