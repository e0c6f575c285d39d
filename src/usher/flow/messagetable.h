#pragma once

#include "common/core/problemcodes.h"
#include "usher/flow/message.h"

#include <QCoreApplication>

// Internal to words: the text of every message.
namespace usher::words {

struct MessageRow
{
    const QString *code;
    const char *text;
    const char *number = nullptr; // the argument that %n stands for
};

// Words between percent signs are replaced by the message's arguments of that name.
inline const MessageRow messageTable[] = {
    {&message_code::passwords_differ, QT_TRANSLATE_NOOP("usher::words::Message", "The two passwords differ.")},
    {&message_code::code_needed, QT_TRANSLATE_NOOP("usher::words::Message", "Ask for a code first.")},
    {&message_code::code_incomplete,
        QT_TRANSLATE_NOOP("usher::words::Message", "Enter the code from the mail: %digits% digits.")},
    {&message_code::consent_needed, QT_TRANSLATE_NOOP("usher::words::Message", "Please read and agree first.")},
    {&message_code::choice_needed, QT_TRANSLATE_NOOP("usher::words::Message", "Please choose one.")},
    {&message_code::phone_country_needed,
        QT_TRANSLATE_NOOP("usher::words::Message", "Choose the country, or begin with + and its code.")},
    {&message_code::username_available, QT_TRANSLATE_NOOP("usher::words::Message", "This username is available.")},
    {&message_code::username_check_failed,
        QT_TRANSLATE_NOOP(
            "usher::words::Message", "We could not check this name just now. We check it again when you go on.")},
    {&message_code::site_unusual,
        QT_TRANSLATE_NOOP("usher::words::Message",
            "This site is unusual for your purchase. You can choose it, but cannot change it later.")},
    {&message_code::ids_swapped,
        QT_TRANSLATE_NOOP("usher::words::Message", "This looks like an Account ID. Are the two mixed up?")},
    {&message_code::ids_same,
        QT_TRANSLATE_NOOP("usher::words::Message", "This is the same as the Account ID. Please check it.")},
    {&message_code::ids_ram_user,
        QT_TRANSLATE_NOOP(
            "usher::words::Message", "That was a RAM user. We took the number after the @: the main account's ID.")},
    {&message_code::handoff_unapproved,
        QT_TRANSLATE_NOOP("usher::words::Message", "Approve it in your browser first, then press this again.")},
    {&message_code::handoff_unconfirmed,
        QT_TRANSLATE_NOOP("usher::words::Message", "Please say first whether this purchase is yours.")},
    {&message_code::handoff_took_long,
        QT_TRANSLATE_NOOP("usher::words::Message",
            "The page in the browser waited for some minutes, and nothing came. Your purchase is safe: simply start "
            "again.")},
    {&message_code::link_wrong,
        QT_TRANSLATE_NOOP("usher::words::Message",
            "This is not a link of ours, or a part of it is missing. Copy it once more, or enter the pairing code.")},
    {&message_code::link_used,
        QT_TRANSLATE_NOOP("usher::words::Message",
            "Such a link works once and for a few minutes, and this one is used up. Your purchase is safe: start once "
            "more from the marketplace.")},
    {&message_code::link_late,
        QT_TRANSLATE_NOOP("usher::words::Message",
            "This link has run out. Your purchase is safe: start once more from the marketplace.")},
    {&message_code::proof_again,
        QT_TRANSLATE_NOOP("usher::words::Message", "The confirmation is no longer valid. Ask for a new code.")},
    {&message_code::busy_loading, QT_TRANSLATE_NOOP("usher::words::Message", "Loading…")},
    {&message_code::busy_checking, QT_TRANSLATE_NOOP("usher::words::Message", "Checking…")},
    {&message_code::busy_registering, QT_TRANSLATE_NOOP("usher::words::Message", "Registering…")},
    {&message_code::busy_activating, QT_TRANSLATE_NOOP("usher::words::Message", "Activating…")},
    {&message_code::busy_binding, QT_TRANSLATE_NOOP("usher::words::Message", "Binding…")},
    {&message_code::busy_creating, QT_TRANSLATE_NOOP("usher::words::Message", "Creating…")},
    {&message_code::busy_confirming, QT_TRANSLATE_NOOP("usher::words::Message", "Confirming…")},
    {&message_code::busy_signing_in, QT_TRANSLATE_NOOP("usher::words::Message", "Signing in…")},
    {&message_code::busy_sending, QT_TRANSLATE_NOOP("usher::words::Message", "Sending…")},
    {&message_code::busy_fetching, QT_TRANSLATE_NOOP("usher::words::Message", "Fetching…")},
    {&message_code::busy_waiting, QT_TRANSLATE_NOOP("usher::words::Message", "Waiting…")},
    //: A purchase that is not this person's
    {&message_code::busy_rejecting, QT_TRANSLATE_NOOP("usher::words::Message", "Giving it back…")},
    {&message_code::busy_settling, QT_TRANSLATE_NOOP("usher::words::Message", "Checking what happened…")},
    {&message_code::do_next, QT_TRANSLATE_NOOP("usher::words::Message", "Next")},
    {&message_code::do_bought, QT_TRANSLATE_NOOP("usher::words::Message", "I have bought it")},
    //: Answers "Is this your purchase?"
    {&message_code::do_mine, QT_TRANSLATE_NOOP("usher::words::Message", "Yes, go on")},
    {&message_code::do_look_again, QT_TRANSLATE_NOOP("usher::words::Message", "Look again")},
    {&message_code::do_try_again, QT_TRANSLATE_NOOP("usher::words::Message", "Try again")},
    {&message_code::do_start_again, QT_TRANSLATE_NOOP("usher::words::Message", "Start again")},
    {&message_code::do_go_on, QT_TRANSLATE_NOOP("usher::words::Message", "Go on without it")},
    {&message_code::do_register, QT_TRANSLATE_NOOP("usher::words::Message", "Register")},
    {&message_code::do_activate, QT_TRANSLATE_NOOP("usher::words::Message", "Activate")},
    {&message_code::do_bind, QT_TRANSLATE_NOOP("usher::words::Message", "Bind")},
    {&message_code::do_confirm, QT_TRANSLATE_NOOP("usher::words::Message", "Confirm")},
    {&message_code::do_create_workspace, QT_TRANSLATE_NOOP("usher::words::Message", "Create workspace")},
    {&message_code::do_create, QT_TRANSLATE_NOOP("usher::words::Message", "Create")},
    {&message_code::do_register_create, QT_TRANSLATE_NOOP("usher::words::Message", "Register and create")},
    {&message_code::do_sign_in, QT_TRANSLATE_NOOP("usher::words::Message", "Sign in")},
    {&message_code::do_check_now, QT_TRANSLATE_NOOP("usher::words::Message", "Check now")},
    {&message_code::do_correct_ids, QT_TRANSLATE_NOOP("usher::words::Message", "Correct the IDs")},
    {&message_code::do_open_sign_in, QT_TRANSLATE_NOOP("usher::words::Message", "Open the sign-in page")},
    {&message_code::cancelled_nothing,
        QT_TRANSLATE_NOOP("usher::words::Message", "You stopped this. Nothing was changed.")},
    {&message_code::cancelled_done,
        QT_TRANSLATE_NOOP(
            "usher::words::Message", "It had already gone through when you stopped it. You can simply go on.")},
    {&message_code::cancelled_unknown,
        QT_TRANSLATE_NOOP("usher::words::Message",
            "You stopped this before an answer came. Press the button again when you are ready: we look first whether "
            "it "
            "went through, so nothing happens twice.")},
    {&message_code::still_waiting,
        QT_TRANSLATE_NOOP("usher::words::Message", "Still waiting for an answer. You can go on waiting or cancel.")},
    {&message_code::waiting_keychain,
        QT_TRANSLATE_NOOP("usher::words::Message", "Waiting for your keychain. It may be asking you to unlock it.")},
    {&message_code::workspaces_bound, QT_TRANSLATE_N_NOOP("usher::words::Message", "%n bound"), "count"},
    //: Why "Confirm" cannot be pressed yet
    {&message_code::bind_first, QT_TRANSLATE_NOOP("usher::words::Message", "Bind a workspace first")},
    {&message_code::settled_done,
        QT_TRANSLATE_NOOP("usher::words::Message", "Your last step had gone through. You can simply go on.")},
    {&message_code::account_was_active,
        QT_TRANSLATE_NOOP("usher::words::Message", "This account is active already. Bind the purchase to it.")},
    {&message_code::signed_in, QT_TRANSLATE_NOOP("usher::words::Message", "You are signed in.")},
    {&message_code::connection_works, QT_TRANSLATE_NOOP("usher::words::Message", "The activation service answers.")},
    {&message_code::proxy_signed_in,
        QT_TRANSLATE_NOOP("usher::words::Message", "You are signed in to the proxy. Simply go on.")},
    {&message_code::proxy_sign_in_wrong,
        QT_TRANSLATE_NOOP("usher::words::Message", "The proxy did not accept these. Check both, then try again.")},
    {&message_code::do_proxy_sign_in, QT_TRANSLATE_NOOP("usher::words::Message", "Sign in to the proxy")},
    {&message_code::do_return, QT_TRANSLATE_NOOP("usher::words::Message", "Back to your page")},
    {&message_code::do_test_connection, QT_TRANSLATE_NOOP("usher::words::Message", "Test the connection")},
    {&message_code::busy_connecting, QT_TRANSLATE_NOOP("usher::words::Message", "Connecting…")},
    {&message_code::signed_out,
        QT_TRANSLATE_NOOP("usher::words::Message", "You are signed out, and nothing of this account is kept here.")},
    {&message_code::signed_out_here,
        QT_TRANSLATE_NOOP("usher::words::Message",
            "You are signed out on this computer. The service could not be told; it forgets this sign-in by itself.")},
    {&message_code::sign_out_kept,
        QT_TRANSLATE_NOOP("usher::words::Message",
            "Your keychain could not delete this sign-in, so it is still here. Unlock the keychain and try again.")},
    {&message_code::bound_code_again,
        QT_TRANSLATE_NOOP("usher::words::Message",
            "Your account is bound. To go on we need to know once more that it is you: ask for a new code.")},
    {&message_code::handed_gone,
        QT_TRANSLATE_NOOP("usher::words::Message",
            "What the marketplace confirmed about your purchase has run out. A new pairing code brings it back.")},
    {&message_code::review_approved,
        QT_TRANSLATE_NOOP("usher::words::Message", "Your purchase is confirmed. Press the button below once more.")},
    {&message_code::review_rejected,
        QT_TRANSLATE_NOOP("usher::words::Message",
            "We found no purchase with these IDs. Nothing was changed: compare them with the marketplace.")},
    {&message_code::keychain_broken,
        QT_TRANSLATE_NOOP("usher::words::Message",
            "What your keychain kept cannot be read. Please enter it again; it is then kept anew.")},
    {&message_code::secrets_lost,
        QT_TRANSLATE_NOOP(
            "usher::words::Message", "Your password could not be kept on this computer. Please enter it again.")},
    {&problem_code::field::required, QT_TRANSLATE_NOOP("usher::words::Message", "Please fill this in.")},
    {&problem_code::field::unknown_member,
        QT_TRANSLATE_NOOP("usher::words::Message", "The service does not accept this entry.")},
    {&problem_code::field::wrong_type,
        QT_TRANSLATE_NOOP("usher::words::Message", "The service does not accept this entry.")},
    {&problem_code::field::too_short,
        QT_TRANSLATE_NOOP("usher::words::Message", "Too short: at least %minimum% characters.")},
    {&problem_code::field::too_long,
        QT_TRANSLATE_NOOP("usher::words::Message", "Too long: at most %maximum% characters.")},
    {&problem_code::field::not_allowed,
        QT_TRANSLATE_NOOP("usher::words::Message", "This contains characters that cannot be used here.")},
    {&problem_code::field::malformed, QT_TRANSLATE_NOOP("usher::words::Message", "Please check the spelling.")},
};

} // namespace usher::words
