#pragma once

#include "usherd/marketplace/awsevents.h"
#include "usherd/marketplace/rsakey.h"

#include <QByteArray>
#include <QString>

// Notifications of older listings, by Amazon SNS: an envelope signed by AWS around a message of the marketplace.
namespace usherd::marketplace {

// An envelope whose signature nobody has checked. It gives away no more than where the certificate is; what it says
// comes out of verified().
class SnsEnvelope
{
public:
    // Foreign: of a topic that is not the listing's. Malformed also stands for a certificate that is not at the
    // topic's own https://sns.<region>.amazonaws.com (.cn in China).
    static Trusted<SnsEnvelope> read(const AwsListing &listing, const QByteArray &body);

    const QByteArray &certificateUrl() const { return m_certificateUrl; }

    struct Message
    {
        enum class Kind { Notification, Confirmation, Farewell };
        Kind kind = Kind::Notification;
        // A Confirmation's: whoever gets it joins the topic. Of the topic's own host.
        QByteArray subscribeUrl;
        AwsEvent event; // a Notification's
    };
    // `key`: of what certificateUrl() has, by RsaKey::fromPem(). One certificate serves many envelopes.
    Trusted<Message> verified(const RsaKey &key) const;

private:
    explicit SnsEnvelope(const AwsListing &listing);
    QByteArray signedText() const;

    AwsListing m_listing;
    Message::Kind m_kind = Message::Kind::Notification;
    QString m_type, m_messageId, m_topic, m_message, m_time, m_token, m_subscribeUrl, m_version;
    std::optional<QString> m_subject;
    QByteArray m_signature, m_certificateUrl;
};

} // namespace usherd::marketplace
