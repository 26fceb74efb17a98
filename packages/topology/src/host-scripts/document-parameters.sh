# shellcheck shell=bash disable=SC2034
#: The parameters of the document. New agents pass them as environment variables; for older agents, Systems Manager replaces the
#: text in double braces before the script starts.
if [ -z "${SSM_bucket+x}" ]; then SSM_bucket='{{ bucket }}'; fi
if [ -z "${SSM_key+x}" ]; then SSM_key='{{ key }}'; fi
if [ -z "${SSM_sha256+x}" ]; then SSM_sha256='{{ sha256 }}'; fi
bucket=$SSM_bucket key=$SSM_key sha256=$SSM_sha256
