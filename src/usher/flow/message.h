#pragma once

#include <QMap>
#include <QString>

namespace usher {

// Something to say, as a code; words.h turns it into text when it is shown, so that a language switch is live.
struct Message
{
    QString code; // of message_code, problem_code or problem_code::field; empty: nothing to say
    QMap<QString, QString> arguments;

    bool isEmpty() const { return code.isEmpty(); }
    bool operator==(const Message &) const = default;
};

// Codes of the flow's own. All of them have words (tests/flow/tst_words walks this list).
namespace message_code {

#define USHER_MESSAGE(name) inline const QString name = QStringLiteral("flow." #name)

// Beside fields.
USHER_MESSAGE(passwords_differ);
USHER_MESSAGE(code_needed); // "Ask for a code first"
USHER_MESSAGE(code_incomplete); // digits
USHER_MESSAGE(consent_needed);
USHER_MESSAGE(choice_needed);
USHER_MESSAGE(phone_country_needed);
USHER_MESSAGE(username_available);
USHER_MESSAGE(username_check_failed); // Warning: could not be checked now, Next tries again
USHER_MESSAGE(site_unusual); // Warning: not one of those that suit the marketplace
USHER_MESSAGE(ids_swapped); // Warning: the account ID seems to stand in the instance field
USHER_MESSAGE(ids_same); // Warning
USHER_MESSAGE(ids_ram_user); // Warning: a RAM user's name was given, the account ID was taken out of it
USHER_MESSAGE(handoff_unapproved); // pressed on while the browser has not approved
USHER_MESSAGE(handoff_unconfirmed); // pressed on, and nobody has said whose purchase it is
USHER_MESSAGE(handoff_took_long); // one that was opened here
USHER_MESSAGE(link_wrong); // pasted in a pairing code's place
USHER_MESSAGE(link_used); // or nobody knows it
USHER_MESSAGE(link_late);
USHER_MESSAGE(proxy_sign_in_wrong);
USHER_MESSAGE(proof_again); // the confirmation ran out: ask for a new code

// While something runs: the primary button's verb.
USHER_MESSAGE(busy_loading);
USHER_MESSAGE(busy_checking);
USHER_MESSAGE(busy_registering);
USHER_MESSAGE(busy_activating);
USHER_MESSAGE(busy_binding);
USHER_MESSAGE(busy_creating);
USHER_MESSAGE(busy_confirming);
USHER_MESSAGE(busy_signing_in);
USHER_MESSAGE(busy_connecting);
USHER_MESSAGE(busy_sending);
USHER_MESSAGE(busy_fetching); // a purchase, or the page where it is
USHER_MESSAGE(busy_waiting); // for the browser
USHER_MESSAGE(busy_rejecting);
USHER_MESSAGE(busy_settling); // asking what became of a cancelled or interrupted request

// Primary buttons.
USHER_MESSAGE(do_next);
USHER_MESSAGE(do_bought);
USHER_MESSAGE(do_mine); // the purchase is
USHER_MESSAGE(do_look_again);
USHER_MESSAGE(do_try_again);
USHER_MESSAGE(do_start_again);
USHER_MESSAGE(do_go_on); // without what did not work
USHER_MESSAGE(do_register);
USHER_MESSAGE(do_activate);
USHER_MESSAGE(do_bind);
USHER_MESSAGE(do_confirm);
USHER_MESSAGE(do_create);
USHER_MESSAGE(do_create_workspace);
USHER_MESSAGE(do_register_create);
USHER_MESSAGE(do_sign_in);
USHER_MESSAGE(do_proxy_sign_in);
USHER_MESSAGE(do_test_connection);
USHER_MESSAGE(do_return); // from the help
USHER_MESSAGE(do_check_now); // a purchase under review
USHER_MESSAGE(do_correct_ids); // one that was rejected
USHER_MESSAGE(do_open_sign_in); // open the sign-in page

// Quiet lines.
USHER_MESSAGE(cancelled_nothing); // you stopped it; nothing was changed
USHER_MESSAGE(cancelled_done); // you stopped it, but it had happened already
USHER_MESSAGE(cancelled_unknown); // you stopped it, and nobody could ask yet whether it had happened
USHER_MESSAGE(still_waiting); // slow
USHER_MESSAGE(waiting_keychain);
USHER_MESSAGE(workspaces_bound); // count
USHER_MESSAGE(bind_first); // why "Confirm" cannot be pressed yet
USHER_MESSAGE(settled_done); // after a restart: it had happened
USHER_MESSAGE(account_was_active); // signed in: this account has a Billing Center account; go on with binding
USHER_MESSAGE(signed_in);
USHER_MESSAGE(connection_works); // the service answered, asked from the network settings
USHER_MESSAGE(proxy_signed_in);
USHER_MESSAGE(signed_out);
USHER_MESSAGE(signed_out_here); // the server could not be told
USHER_MESSAGE(sign_out_kept); // the keychain did not delete
USHER_MESSAGE(bound_code_again); // the binding happened; its session needs a new proof
USHER_MESSAGE(handed_gone); // what the marketplace confirmed ran out
USHER_MESSAGE(review_approved);
USHER_MESSAGE(review_rejected);
USHER_MESSAGE(keychain_broken); // an entry that is not ours to read
USHER_MESSAGE(secrets_lost); // resumed, but password or confirmation could not be kept: asked for again

#undef USHER_MESSAGE

} // namespace message_code

} // namespace usher
