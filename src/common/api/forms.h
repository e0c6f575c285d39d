#pragma once

#include "common/domain/forms.h"

// Internal to common/api. The forms of the contract's strings: generous limits of transport. Policy is the services'.
namespace usher::api::form {

using usher::form::agreementId;
using usher::form::agreementVersion;
using usher::form::siteId;
using usher::form::variant;

inline const TextForm languageTag = patternForm("LanguageTag", 2, 35, "[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*");
inline const TextForm installation
    = patternForm("Installation", 36, 36, "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
inline const TextForm codeId = patternForm("CodeId", 1, 128, "[A-Za-z0-9_-]+");
inline const TextForm accountId = patternForm("AccountId", 37, 37, "acnt_[0-9a-f]{32}");
inline const TextForm workspaceId = patternForm("WorkspaceId", 37, 37, "wksp_[0-9a-f]{32}");
inline const TextForm token = patternForm("Token", 1, 512, "[A-Za-z0-9._~-]+");
inline const TextForm cursor = patternForm("Cursor", 1, 512, "[A-Za-z0-9._~-]+");
inline const TextForm problemCode = patternForm("CodeWord", 1, 64, "[a-z][a-z0-9_]*");
inline const TextForm reference = patternForm("Reference", 1, 128, "[A-Za-z0-9._-]+");
inline const TextForm purchaseId = patternForm("PurchaseId", 37, 37, "prch_[0-9a-f]{32}");
inline const TextForm codeChallenge = patternForm("CodeChallenge", 43, 43, "[A-Za-z0-9_-]+");
inline const TextForm codeVerifier = patternForm("CodeVerifier", 43, 128, "[A-Za-z0-9._~-]+");
inline const TextForm emailCode{"EmailCode", 1, 64};
inline const TextForm username{"Username", 1, 256};
inline const TextForm password{"Password", 1, 1024};
inline const TextForm email{"Email", 1, 320};
inline const TextForm maskedEmail{"MaskedEmail", 1, 320};
inline const TextForm maskedAccount{"MaskedAccount", 1, 256};
inline const TextForm phone{"Phone", 1, 64};
inline const TextForm cloudId{"CloudId", 1, 256};
inline const TextForm workspaceName{"WorkspaceName", 1, 1024};
inline const TextForm characters{"Characters", 1, 1024};
inline const TextForm line{"Line", 1, 1024};
inline const TextForm paragraph{"Paragraph", 1, 8192};
inline const TextForm pointer{"JsonPointer", 0, 1024};
inline const TextForm argument{"Argument", 0, 1024};

} // namespace usher::api::form
